import type { Reporter, TestModule, Vitest } from 'vitest/node'
import { countLine, type Count } from './countLine'

/**
 * Says at the very end how many tests passed and how many failed, in one line that a machine can read. Printed as the
 * process exits, after every other reporter. Silent in watch mode, where nothing ever ends.
 */
export default class CountReporter implements Reporter {
  #modules: readonly TestModule[] = []
  #unhandled = 0

  onInit(vitest: Vitest) {
    if (vitest.config.watch) return
    process.once('exit', (code) => {
      const count = { modules: this.#modules.map(outcomes), unhandled: this.#unhandled, exitCode: code }
      process.stdout.write(`${countLine(count)}\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]) {
    this.#modules = modules
    this.#unhandled = unhandledErrors.length
  }
}

const outcomes = (module: TestModule): Count['modules'][number] => ({
  failed: module.state() === 'failed',
  tests: [...module.children.allTests()].map((test) => test.result().state),
})
