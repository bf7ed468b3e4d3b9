import { versionScheme } from '../apiops/read-version-sets.js'
import { stringMember } from '../json-value.js'
import { configurations, type ExportContext } from './export-context.js'
import { lastSegment } from './read-apis.js'

export function readExportedVersionSets(context: ExportContext): void {
  for (const { folder, configuration } of configurations(context, 'apiVersionSets')) {
    const { value, locate } = configuration
    context.reading.declarations.push({
      kind: 'versionSet',
      service: context.service,
      layout: 'git-export',
      versionSet: {
        id: lastSegment(stringMember(value, 'id')) ?? folder.name,
        workspace: null,
        scheme: versionScheme(stringMember(value, 'versioningScheme')),
        declaredAt: locate(['versioningScheme'])
      }
    })
  }
}
