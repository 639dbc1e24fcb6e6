import { defineConfig } from 'vitest/config'

/** Minutes of a running page, on demand only: `npm run soak`, as long as SOAK_MINUTES says. */
export default defineConfig({
  test: {
    include: ['tests/tools/soak/**/*.soak.ts'],
    globalSetup: ['tests/browser/servePage.ts'],
    testTimeout: 60 * 60_000,
    hookTimeout: 120_000,
  },
})
