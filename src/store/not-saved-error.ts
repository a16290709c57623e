/** The article is not in the library, or lies in the bin. */
export class NotSavedError extends Error {
  override name = 'NotSavedError';

  constructor(id: string) {
    super(`Article ${id} is not saved`);
  }
}
