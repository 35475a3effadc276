import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { forumJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { siteIn } from '../../../_parts/about-page'
import { JsonLdScript } from '../../../_parts/json-ld'
import { aboutPart, forumHere } from '../../../_programme/about-part'
import { WholeProgramme } from '../../../_programme/whole-programme'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return aboutPart(await forumHere(params), (t, name) => ({
    path: '/programme',
    title: t('title'),
    description: t('description', { name }),
  }))
}

export default async function ProgrammePage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await forumHere(params)
  if (!here) notFound()
  const { locale, forum, programme } = here
  const at = now()
  return (
    <>
      <JsonLdScript value={forumJsonLd(forum, [], { base: siteIn(locale), locale, at })} />
      <WholeProgramme forum={forum} programme={programme} at={at} />
    </>
  )
}
