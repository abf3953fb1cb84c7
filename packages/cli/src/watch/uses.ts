/** What a path was to a workflow file or a configuration that depends on it. */
export interface Use {
  /** The workflow file or the configuration. */
  readonly user: string;
  readonly kind: "content" | "absent" | "link" | "output";
  /** The fingerprint of its content, as it was read or written, or where the link led. */
  readonly expected: string;
}

/** Which workflow files and configurations depend on which paths. */
export class Uses {
  readonly #byPath = new Map<string, Set<Use>>();
  readonly #byUser = new Map<string, readonly (readonly [path: string, use: Use])[]>();

  /** Takes note of all that one depends on, in the place of what it depended on before. */
  set(user: string, uses: readonly (readonly [path: string, kind: Use["kind"], expected: string])[]): void {
    this.remove(user);
    const own = uses.map(([path, kind, expected]) => [path, { user, kind, expected }] as const);
    this.#byUser.set(user, own);
    for (const [path, use] of own) {
      const known = this.#byPath.get(path);
      if (known === undefined) this.#byPath.set(path, new Set([use]));
      else known.add(use);
    }
  }

  remove(user: string): void {
    for (const [path, use] of this.#byUser.get(user) ?? []) {
      const uses = this.#byPath.get(path);
      uses?.delete(use);
      if (uses?.size === 0) this.#byPath.delete(path);
    }
    this.#byUser.delete(user);
  }

  /** Who depends on a path; nothing where nobody does. */
  of(path: string): ReadonlySet<Use> | undefined {
    return this.#byPath.get(path);
  }

  /** The fingerprints with which a path was read. */
  contentsOf(path: string): readonly string[] {
    return [...(this.of(path) ?? [])].flatMap(({ kind, expected }) => (kind === "content" ? [expected] : []));
  }

  paths(): Iterable<string> {
    return this.#byPath.keys();
  }
}
