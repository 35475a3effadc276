import fileSystemCache from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import { inlineScriptHashes } from './inline-scripts.js'
import { dataPolicy, framedPath, pagePolicy } from './policy.js'

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

/** Values that already carry the policy of this process; one stored by a build may have been made for another address. */
const done = new WeakSet()

function policyFor(key, value) {
  if (value.kind === 'APP_ROUTE') return dataPolicy
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return null
  const https = process.env.PUBLIC_URL?.startsWith('https:') ?? false
  const scripts = ["'self'", ...inlineScriptHashes(value.html)]
  return pagePolicy({ scripts, https, framed: framedPath.test(key) })
}

/** Cached pages have no nonce: their policy lists the hashes of their own inline scripts, and is stored with them. */
function withPolicy(key, value) {
  if (!value || done.has(value)) return value
  const policy = policyFor(key, value)
  if (policy) value.headers = { ...value.headers, 'content-security-policy': policy }
  done.add(value)
  return value
}

/** What is kept in front of Next is no longer true: see app/_server/kept-pages.ts. */
const forgetKeptPages = () => globalThis[Symbol.for('ronde.keptPages')]?.drop()

/** Next's own cache on disk and in memory, with a policy on every page that goes in or comes out. */
export default class PolicyCache extends FileSystemCache {
  async get(key, ...rest) {
    const entry = await super.get(key, ...rest)
    withPolicy(key, entry?.value)
    return entry
  }

  async set(key, value, context) {
    return super.set(key, withPolicy(key, value), context)
  }

  async revalidateTag(...args) {
    await super.revalidateTag(...args)
    forgetKeptPages()
  }
}
