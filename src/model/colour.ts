/** The highlight colours, in the order of their keys 1 to 5; the first is for whoever does not choose. */
export const colours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof colours)[number];

/** The colour of that name; the first for none, and for names of other tools. */
export function toColour(name: string | null): Colour {
  return colours.find((colour) => colour === name) ?? colours[0];
}
