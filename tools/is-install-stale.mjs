// Free of dependencies: set-up runs it before anything is installed.

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether node_modules lacks something that package-lock.json asks for, or has it in another version.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes after each install
 * @returns {boolean}
 */
export function isInstallStale(wanted, installed) {
  return Object.entries(wanted.packages ?? {}).some(([path, entry]) => {
    if (path === '') return false; // the project itself
    const found = installed.packages?.[path];
    // What is for another platform is optional, and absent by right.
    if (!found) return entry.optional !== true && entry.devOptional !== true;
    return found.version !== entry.version;
  });
}
