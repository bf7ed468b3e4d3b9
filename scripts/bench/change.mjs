// Makes an estate a repository whose working tree differs from its only commit in a few files.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CHANGED_FILES = 5

export function commitAndChange(folder) {
  const git = (...command) => {
    const { status } = spawnSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...command], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    if (status !== 0) throw new Error(`git ${command[0]} exited with ${status}`)
  }
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message=base')
  const apis = join(folder, 'apimartifacts', 'apis')
  const inheriting = readdirSync(apis)
    .map((api) => join(apis, api, 'policy.xml'))
    .filter((file) => readFileSync(file, 'utf8').includes('<base />'))
  for (const file of inheriting.slice(0, CHANGED_FILES)) {
    writeFileSync(file, readFileSync(file, 'utf8').replace('<base />', ''))
  }
}
