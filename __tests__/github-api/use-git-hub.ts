import { type GitHub, startGitHub } from './git-hub.js'

export const HEAD = 'b'.repeat(40)

/** A GitHub of its own for each test of the file, with the pull request 7. */
export function useGitHub(): () => GitHub {
  let github: GitHub
  beforeEach(async () => {
    github = await startGitHub()
    github.state.heads.set(7, HEAD)
  })
  afterEach(() => github.stop())
  return () => github
}
