import type { FileTree } from '../file-tree.js'
import { TEXT_LIMIT } from '../reading.js'

/** Resources of both providers, and the attributes under which modules take a policy. */
const API_MANAGEMENT = /azurerm_api_management|Microsoft\.ApiManagement|\bxml_content\b|\bpolicy_xml\b/

/** Whether Terraform files deploy something of API Management. They are not evaluated: what they name is live, and that is all. */
export function hasTerraform(tree: FileTree): boolean {
  return tree.list().some(({ path, kind }) => {
    if (kind !== 'file' || !path.endsWith('.tf')) return false
    const content = tree.read(path, TEXT_LIMIT)
    return 'text' in content && API_MANAGEMENT.test(content.text)
  })
}
