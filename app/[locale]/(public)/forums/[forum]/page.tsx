import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { forumJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../_parts/about-page'
import { JsonLdScript } from '../../_parts/json-ld'
import { WholeForum } from './_parts/whole-forum'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { forum: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  const forum = await cachedForum(slug)
  if (!forum) return {}
  const [title, description] = [markedWords(forum.name, locale), markedWords(forum.summary, locale)]
  return aboutPage({ path: `/forums/${slug}`, locale, title, description, indexed: !forum.demonstration })
}

export default async function ForumPage({ params }: Props) {
  const { forum: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  setRequestLocale(locale)
  const [forum, { sessions }] = await Promise.all([cachedForum(slug), cachedProgramme(slug)])
  if (!forum) notFound()
  const at = now()
  return (
    <>
      <JsonLdScript value={forumJsonLd(forum, sessions, { base: siteIn(locale), locale, at })} />
      <WholeForum forum={forum} sessions={sessions} at={at} />
    </>
  )
}
