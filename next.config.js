import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'
import { dataPolicy } from './lib/csp/policy.js'

const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const on = (source, values) => ({
  source,
  headers: Object.entries(values).map(([key, value]) => ({ key, value })),
})

/** @type {import('next').NextConfig} */
const config = {
  images: { unoptimized: true },
  poweredByHeader: false,
  // The development server prints addresses; those with a secret in them it does not.
  logging: { incomingRequests: { ignore: [/\/my\/open\//, /\/my\/calendar\//, /\/sign-in\/confirm\//] } },
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    'nodemailer',
    'pino',
    '@etalab/decoupage-administratif',
    '@react-email/render',
  ],
  // Pages live in memory: a restart, a restored backup or another database never shows yesterday's.
  // Forms carry a file of 20 MB at most; app/_server/too-large.ts refuses what is longer than this, in words.
  experimental: {
    isrFlushToDisk: false,
    proxyClientMaxBodySize: '24mb',
    serverActions: { bodySizeLimit: '24mb' },
  },
  cacheHandler: fileURLToPath(new URL('./lib/csp/cache-handler.js', import.meta.url)),
  headers: async () => [
    on('/:path*', everywhere),
    // Nobody frames us, but for the one page that is made for it: its own policy says who may.
    on('/:path((?!(?:fr|nl|en)/embed/).*)', { 'X-Frame-Options': 'SAMEORIGIN' }),
    on('/:locale(fr|nl|en)/embed/:forum', { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    // A form on this page must send its Origin, which no-referrer would turn into "null"; the path is kept back all the same.
    on('/:locale/sign-in/confirm/:token', { 'Referrer-Policy': 'strict-origin' }),
    on('/:locale/my/calendar/:token/agenda.ics', { 'Referrer-Policy': 'no-referrer' }),
    on('/:locale/my/open/:token', { 'Referrer-Policy': 'no-referrer', 'Content-Security-Policy': dataPolicy }),
    on('/api/:path((?!mailbox).*)', { 'Content-Security-Policy': dataPolicy }),
    on('/:path(.*\\.(?:ics|json|csv|xml|pdf|png|txt))', { 'Content-Security-Policy': dataPolicy }),
    on('/_next/static/:path*', { 'Content-Security-Policy': dataPolicy }),
  ],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
