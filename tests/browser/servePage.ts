import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from './chromium'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served page, with the slash at its end. */
    deskUrl: string
    chromiumPath: string
  }
}

const sources = ['src', 'public', 'index.html', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'tests/tools']

/** Before the browser tests: a fresh build, served on a free port, and a browser that is there. */
export default async function servePage(project: TestProject) {
  if (!isFresh()) buildPage()
  project.provide('chromiumPath', chromiumPath())
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, open: false }, logLevel: 'warn' })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('The built page is not served on a port.')
  project.provide('deskUrl', `http://127.0.0.1:${address.port}/`)
  return () => server.close()
}

function isFresh(): boolean {
  const built = 'dist/index.html'
  return existsSync(built) && Math.max(...sources.filter(existsSync).map(lastChange)) < statSync(built).mtimeMs
}

/** When the file, or anything in the folder, was last written; a folder changes when a file leaves it. */
function lastChange(path: string): number {
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))))
}

/**
 * In a process of its own: vitest sets NODE_ENV to `test`, and React would be built for development. The budget of bytes
 * is `npm run build`'s to keep.
 */
function buildPage() {
  const environment = { ...process.env, NODE_ENV: 'production', BYTE_BUDGET: 'report' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env: environment,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The page does not build.\n${stdout}${stderr}`)
}
