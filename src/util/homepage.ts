/**
 * Where the project is published; the `homepage` of package.json, as a test holds. Until then a
 * placeholder that leads nowhere (see docs/how-to/publish.md).
 */
export const HOMEPAGE = 'https://tandem-mentoring.example';
