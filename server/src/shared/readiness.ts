/** Why this server should get no requests at present. A balancer asks at `/ready`; an empty list means it is ready. */
export class Readiness {
  readonly #obstacles = new Set<string>();

  get obstacles(): readonly string[] {
    return [...this.#obstacles];
  }

  has(obstacle: string): boolean {
    return this.#obstacles.has(obstacle);
  }

  /** @param obstacle a few words without personal data, which `/ready` shows */
  block(obstacle: string): void {
    this.#obstacles.add(obstacle);
  }

  unblock(obstacle: string): void {
    this.#obstacles.delete(obstacle);
  }
}
