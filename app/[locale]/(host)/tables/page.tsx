import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { asLocale } from '@/domain/shared/locale'
import { ClosedLink } from './_parts/closed-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('floor.closedLink'))('title'), robots: { index: false } }
}

export default async function ClosedLinkPage({ params }: { params: Promise<{ locale: string }> }) {
  setRequestLocale(asLocale((await params).locale))
  return <ClosedLink />
}
