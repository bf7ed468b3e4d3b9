import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fetchCommit } from '../../src/git/fetch.js'
import { openGit } from '../../src/git/git.js'
import { gitCredentials } from '../../src/github/git-credentials.js'
import { ENVIRONMENT, git, initialise } from '../git/repository.js'
import { temporaryFolder } from './temporary-folder.js'

const folder = temporaryFolder()

/** In a process of its own, because git is waited for; it writes down the credentials of each request and refuses it. */
const SERVER = `
  const { appendFileSync } = require('node:fs')
  const server = require('node:http').createServer((request, response) => {
    const sent = request.rawHeaders.filter((_, index, all) => index % 2 === 1 && /^authorization$/i.test(all[index - 1]))
    appendFileSync(process.argv[1], JSON.stringify(sent) + '\\n')
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

let server: ChildProcess
let address: string
beforeEach(async () => {
  server = spawn(process.execPath, ['-e', SERVER, join(folder(), 'requests')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [port] = await once(server.stdout!, 'data')
  address = `http://127.0.0.1:${String(port).trim()}`
})
afterEach(() => server.kill())

function requests(): readonly unknown[] {
  return readFileSync(join(folder(), 'requests'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function fetchFrom(origin: string, environment: NodeJS.ProcessEnv): void {
  const root = initialise(join(folder(), 'repository'))
  git(root, 'remote', 'add', 'origin', `${origin}/owner/name`)
  git(root, 'config', `http.${address}/.extraheader`, 'AUTHORIZATION: basic of-the-checkout')
  const credentials = gitCredentials('secret', { GITHUB_SERVER_URL: address, ...environment })
  const repository = openGit(root, { ...ENVIRONMENT, ...environment }, credentials)
  expect(repository && fetchCommit(repository, 'a'.repeat(40))).toHaveProperty('failure')
}

const OURS = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`

test('the credentials of the checkout are tried first, and then ours in their place', () => {
  fetchFrom(address, {})
  expect(requests()).toContainEqual(['basic of-the-checkout'])
  expect(requests().at(-1)).toEqual([OURS])
  for (const sent of requests()) expect(sent).toHaveLength(1)
})

test('settings that the environment brings already are kept', () => {
  const environment = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.userAgent', GIT_CONFIG_VALUE_0: 'mine' }
  fetchFrom(address, environment)
  expect(requests().at(-1)).toEqual([OURS])
})

test('no other server sees them', () => {
  fetchFrom(address.replace('127.0.0.1', 'localhost'), {})
  for (const sent of requests()) expect(sent).toEqual([])
})

test('without a token there are none', () => {
  expect(gitCredentials(null, {})).toEqual({})
})
