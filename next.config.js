import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  images: { unoptimized: true },
  poweredByHeader: false,
  serverExternalPackages: ['better-sqlite3', 'pg', 'nodemailer', 'pino', '@etalab/decoupage-administratif'],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
