import { test } from "uvu";
import * as assert from "uvu/assert";
import { isLiteralSecret, isSecretName, secretForm } from "./secret-like.ts";

// Put together here, so that no scanner takes this file for a leak.
const known: readonly (readonly [string, string])[] = [
  ["an AWS access key", `AKIA${"Q3EGRIF5TQ7WJ2LN"}`],
  ["a GitHub token", `ghp_${"aB3".repeat(12)}`],
  ["a GitLab token", `glpat-${"aB3-".repeat(5)}`],
  ["a Slack token", `xoxb-${"123456789012"}`],
  ["a Google API key", `AIza${"aB3_-".repeat(7)}`],
  ["a Stripe key", `sk_live_${"aB3".repeat(8)}`],
  ["an npm token", `npm_${"aB3".repeat(12)}`],
  ["a private key", `-----BEGIN RSA ${"PRIVATE KEY"}-----\nMIIE`],
  ["a signed token (JWT)", `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0NTY3"}.${"a".repeat(30)}`],
  ["a password in a URL", `postgres://app:${"hunter2"}@db:5432/app`],
];

for (const [called, value] of known) {
  test(`knows ${called} under any name`, () => {
    assert.is(secretForm(value), called);
    assert.is(secretForm(`see ${value}`), called);
  });
}

test("knows the names of secrets, however their words are joined", () => {
  for (const name of [
    "password",
    "DB_PASSWORD",
    "dbPassword",
    "api-key",
    "AWS_SECRET_ACCESS_KEY",
    "client_secret",
    "TOKEN",
    "githubToken",
    "password2",
    "PGPASSWORD",
  ]) {
    assert.ok(isSecretName(name), name);
  }
  for (const name of [
    "PASSWORD_FILE",
    "secretName",
    "TOKEN_URL",
    "max-tokens",
    "MAX_TOKEN",
    "key",
    "primary_key",
    "tokenizer",
    "secret-path",
    "PASSWORD_LENGTH",
    "passwordPolicy",
    "next_token",
    "author",
    "keyboard",
  ]) {
    assert.not(isSecretName(name), name);
  }
});

test("a literal under such a name is a secret", () => {
  for (const value of ["hunter2", "S3cr3t!pass", "abcd1234efgh", "correct-horse"]) {
    assert.ok(isLiteralSecret(value), value);
  }
  assert.not(isSecretName("MESSAGE"));
});

test("what stands for a value, names something or describes is none", () => {
  for (const value of [
    "",
    "   ",
    "{{inputs.parameters.password}}",
    "changeme",
    "change-me-please",
    "example",
    "your-token-here",
    "<token>",
    "xxxxx",
    "****",
    "/etc/secrets/password",
    "https://vault.example.com/v1/x",
    "$(DB_PASSWORD)",
    "$" + "{PASSWORD}",
    "arn:aws:secretsmanager:eu-central-1:1:secret:x",
    "vault:secret/data/x#password",
    "true",
    "password",
    "a sentence about it",
    "300",
    "abc",
  ]) {
    assert.not(isLiteralSecret(value), value);
  }
  assert.is(secretForm(`AKIA${"IOSFODNN7EXAMPLE"}`), undefined);
  assert.is(secretForm("postgres://app:{{inputs.parameters.password}}@db/app"), undefined);
  assert.is(secretForm("https://example.com/a:b@c"), undefined);
  assert.is(secretForm("postgres://app:$" + "{PASSWORD}@db/app"), undefined);
});

test.run();
