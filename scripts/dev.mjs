// npm run dev: the same preparation as npm start, then Next's development server.
import { at, checkNode, install, node, program, settings } from './project.mjs'
import { writeSecrets } from './secrets.mjs'

checkNode()
await install()
writeSecrets()
const { generate } = await import('../prisma/generate.mjs')
generate()
const env = settings()
const prepared = await node(['--import', 'tsx', at('scripts/prepare.ts')], { env })
if (prepared !== 0) process.exit(prepared)
process.exit(await node([program('next/dist/bin/next'), 'dev', '-p', String(env.PORT || 3000)], { env }))
