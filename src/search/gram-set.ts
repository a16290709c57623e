/**
 * A set of numbers of 32 bits that is emptied and filled again many times: a Set of such numbers, most of which are too large
 * for small integers of the engine, takes five times as long. Open addressing; a place is taken where it bears the round's
 * stamp.
 */
export class GramSet {
  #places = new Uint32Array(2 ** 12);
  #stamps = new Uint32Array(2 ** 12);
  #round = 1;
  #size = 0;

  clear(): void {
    this.#round += 1;
    this.#size = 0;
  }

  has(gram: number): boolean {
    return this.#stamps[this.#find(gram)] === this.#round;
  }

  /** Whether it was not in the set before. */
  add(gram: number): boolean {
    const place = this.#find(gram);
    if (this.#stamps[place] === this.#round) return false;
    this.#places[place] = gram;
    this.#stamps[place] = this.#round;
    this.#size += 1;
    if (this.#size * 2 > this.#places.length) this.#grow();
    return true;
  }

  /** The place where it stands, or would. */
  #find(gram: number): number {
    const mask = this.#places.length - 1;
    let place = (gram ^ (gram >>> 16)) & mask;
    while (this.#stamps[place] === this.#round && this.#places[place] !== gram) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const grams = this.#places.filter((_, place) => this.#stamps[place] === this.#round);
    this.#places = new Uint32Array(this.#places.length * 2);
    this.#stamps = new Uint32Array(this.#places.length);
    this.#size = 0;
    for (const gram of grams) this.add(gram);
  }
}
