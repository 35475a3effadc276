import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import { Page } from '@/components/layout/page'
import { forumJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../_parts/about-page'
import { ForumFrame } from '../../_parts/forum-frame'
import { JsonLdScript } from '../../_parts/json-ld'
import { About } from './_parts/about'
import { Hero } from './_parts/hero'
import { Invitation } from './_parts/invitation'
import { People, speakersOf } from './_parts/people'
import { isPractical, Practical } from './_parts/practical'
import { Programme } from './_parts/programme'
import { ThemeStrip } from './_parts/theme-strip'
import { Tour } from './_parts/tour'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { forum: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  const forum = await cachedForum(slug)
  if (!forum) return {}
  const [title, description] = [words(forum.name, locale), words(forum.summary, locale)]
  return aboutPage({ path: `/forums/${slug}`, locale, title, description, indexed: !forum.demonstration })
}

export default async function ForumPage({ params }: Props) {
  const { forum: slug, ...rest } = await params
  const locale = asLocale(rest.locale)
  setRequestLocale(locale)
  const [forum, sessions] = await Promise.all([cachedForum(slug), cachedProgramme(slug)])
  if (!forum) notFound()
  const at = now()
  const parts = {
    programme: sessions.length > 0,
    people: speakersOf(sessions).length > 0,
    practical: isPractical(forum),
  }
  return (
    <ForumFrame forum={forum} at={at} parts={parts}>
      <JsonLdScript value={forumJsonLd(forum, sessions, { base: siteIn(locale), locale, at })} />
      <Page width="full" className="max-sm:pt-2 [&]:px-0 [&]:pb-0">
        <Hero forum={forum} at={at} programme={parts.programme} />
        <ThemeStrip themes={forum.themes} />
        <div className="mx-auto w-full max-w-page px-5 pt-4 pb-8 sm:px-8 sm:pt-12">
          <Programme forum={forum} sessions={sessions} at={at} />
          <About forum={forum} />
          <People forum={forum} sessions={sessions} />
          <Practical forum={forum} at={at} />
          <Invitation organisations={forum.organisations} />
          <Tour forum={forum} at={at} />
        </div>
      </Page>
    </ForumFrame>
  )
}
