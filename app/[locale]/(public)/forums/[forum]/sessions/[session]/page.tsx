import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { cachedForum, cachedMaterials, cachedProgramme, cachedWorkshops } from '@/app/_server/cached'
import { Page } from '@/components/layout/page'
import { sessionJsonLd } from '@/domain/programme/schema-org'
import { asLocale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { now } from '@/lib/clock'
import { aboutPage, siteIn } from '../../../../_parts/about-page'
import { ForumFrame } from '../../../../_parts/forum-frame'
import { JsonLdScript } from '../../../../_parts/json-ld'
import { isPractical } from '../../_parts/practical'
import { SessionView } from '../../_parts/session-view'

type Props = { params: Promise<{ locale: string; forum: string; session: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

async function found(params: Props['params']) {
  const { locale, forum: slug, session: sessionSlug } = await params
  const [forum, { sessions }] = await Promise.all([cachedForum(slug), cachedProgramme(slug)])
  const session = sessions.find((one) => one.slug === sessionSlug)
  if (!forum || !session) return null
  return { locale: asLocale(locale), forum, sessions, session }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const here = await found(params)
  if (!here) return {}
  const { locale, forum, session } = here
  const title = markedWords(session.title, locale)
  const description = markedWords(session.summary, locale) || markedWords(forum.name, locale)
  const path = `/forums/${forum.slug}/sessions/${session.slug}`
  return aboutPage({ path, locale, title, description, indexed: !forum.demonstration })
}

export default async function SessionPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await found(params)
  if (!here) notFound()
  const { locale, forum, sessions, session } = here
  const at = now()
  const [materials, workshops] = await Promise.all([cachedMaterials(forum.slug), cachedWorkshops(forum.slug)])
  return (
    <ForumFrame forum={forum} at={at} parts={{ programme: true, people: true, practical: isPractical(forum) }}>
      <JsonLdScript value={sessionJsonLd(forum, session, { base: siteIn(locale), locale, at })} />
      <Page>
        <SessionView
          forum={forum}
          session={session}
          sessions={sessions}
          materials={materials[session.id] ?? []}
          workshop={workshops[session.id] ?? null}
          at={at}
        />
      </Page>
    </ForumFrame>
  )
}
