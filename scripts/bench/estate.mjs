// Writes an APIOps repository of a given size. No randomness: the same size gives the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apiPolicy, GLOBAL_POLICY, operationPolicy, productPolicy } from './policies.mjs'
import { OPERATION_IDS, specification } from './specification.mjs'

const APIS_PER_PRODUCT = 40

/** Three policy documents per API: one for the API, the others for operations, for the products and for all APIs. */
export function writeEstate(folder, { apis, products }) {
  const write = (path, text) => writeInto(join(folder, 'apimartifacts', path), text)
  write('policy.xml', GLOBAL_POLICY)
  for (let index = 0; index < apis; index += 1) writeApi(write, index)
  for (let index = 0; index < 2 * apis - apis / 20 - 1; index += 1) {
    const operation = OPERATION_IDS[Math.floor(index / apis) * 7]
    write(`apis/${apiId(index % apis)}/operations/${operation}/policy.xml`, operationPolicy(index))
  }
  for (let index = 0; index < products; index += 1) writeProduct(write, index, apis)
}

function writeApi(write, index) {
  const id = apiId(index)
  const format = index % 2 === 0 ? 'yaml' : 'json'
  const properties = {
    apiRevision: '1',
    displayName: `API ${id}`,
    isCurrent: true,
    path: id,
    protocols: ['https'],
    subscriptionRequired: true
  }
  write(`apis/${id}/apiInformation.json`, JSON.stringify({ properties }, null, 2))
  write(`apis/${id}/specification.${format}`, specification(id, format))
  write(`apis/${id}/policy.xml`, apiPolicy(index))
}

function writeProduct(write, index, apis) {
  const id = `product-${index}`
  const properties = {
    displayName: `Product ${index}`,
    state: 'published',
    subscriptionRequired: true,
    approvalRequired: false
  }
  write(`products/${id}/productInformation.json`, JSON.stringify({ properties }, null, 2))
  write(`products/${id}/policy.xml`, productPolicy(index))
  for (let offset = 0; offset < Math.min(APIS_PER_PRODUCT, apis); offset += 1) {
    const api = apiId((index * (APIS_PER_PRODUCT / 2) + offset) % apis)
    write(`products/${id}/apis/${api}/productApiInformation.json`, '{}')
  }
}

function apiId(index) {
  return `api-${String(index).padStart(5, '0')}`
}

function writeInto(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
