import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const outside = ['node_modules/**', '.next/**', '.data/**', 'e2e/**']

export default defineConfig({
  resolve: {
    alias: { '@': at('.'), 'server-only': at('node_modules/server-only/empty.js') },
  },
  test: {
    env: { AUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests' },
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude: [...outside, '**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['**/*.db.test.ts'],
          exclude: outside,
          globalSetup: at('prisma/factories/global-setup.ts'),
          // the client and its WebAssembly are loaded once per worker; databases are new for each file all the same
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
