import { test } from "uvu";
import * as assert from "uvu/assert";
import { closestTimeZone, isTimeZone, timeZoneFault } from "./time-zone.ts";

test("knows names exactly as they are written", () => {
  for (const name of [
    "",
    "UTC",
    "Local",
    "Europe/Berlin",
    "America/Argentina/Buenos_Aires",
    "US/Eastern",
    "EST5EDT",
    "Etc/GMT+5",
  ]) {
    assert.ok(isTimeZone(name), name);
  }
  for (const name of [
    "utc",
    "europe/berlin",
    "CEST",
    "+02:00",
    "/Europe/Berlin",
    "/UTC",
    "\\UTC",
    "Europe/../UTC",
    "Europe",
    "Europe/",
    "constructor/x",
  ]) {
    assert.not(isTimeZone(name), name);
  }
});

test("knows each zone that this system has", () => {
  for (const name of Intl.supportedValuesOf("timeZone")) assert.ok(isTimeZone(name), name);
});

test("each name but those without a place is one for this system too", () => {
  for (const name of ["Asia/Calcutta", "Europe/Kyiv", "Pacific/Kanton", "America/Ciudad_Juarez"]) {
    assert.ok(isTimeZone(name));
    assert.not.throws(() => new Intl.DateTimeFormat("en", { timeZone: name }));
  }
});

test("finds what was meant", () => {
  assert.is(closestTimeZone("europe/berlin"), "Europe/Berlin");
  assert.is(closestTimeZone("America/New York"), "America/New_York");
  assert.is(closestTimeZone("Berlin"), "Europe/Berlin");
  assert.is(closestTimeZone("Asia/Berlin"), "Europe/Berlin");
  assert.is(closestTimeZone("Europe/Belrin"), "Europe/Berlin");
  assert.is(timeZoneFault("Mars/Olympus_Mons_Base_One"), "'Mars/Olympus_Mons_Base_One' is not in the tz database");
});

test.run();
