/**
 * A service is called by the whole path of its folder, whatever else the repository holds: a name that changes when another folder
 * appears would make every finding look new. The top of the repository has no path, and `loose` is taken by the policies without a scope.
 */
export function serviceName(folder: string): string {
  if (folder === '') return 'repository'
  return folder === 'loose' || folder === 'repository' ? `./${folder}` : folder
}

/** The folder of the service whose policies lie in a folder: a folder called `policies` is only a part of the one above it. */
export function serviceFolder(folder: string): string {
  return folder === 'policies' ? '' : folder.replace(/\/policies$/, '')
}
