/**
 * Where the project is published; the same as `homepage` in package.json. Until it is published
 * this is a placeholder that leads nowhere.
 */
export const HOMEPAGE = 'https://tandem-mentoring.example';
