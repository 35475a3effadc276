import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cachedForum, cachedProgramme } from '@/app/_server/cached'
import type { PublicForum } from '@/domain/forum/public-forum'
import type { PublicProgramme } from '@/domain/programme/public-programme'
import { asLocale, type Locale } from '@/domain/shared/locale'
import { markedWords } from '@/domain/shared/multilingual'
import { aboutPage } from '../_parts/about-page'

export type Here = { locale: Locale; forum: PublicForum; programme: PublicProgramme }

/** The forum of an address with its programme; null when the public may not see it. */
export async function forumHere(params: Promise<{ locale: string; forum: string }>): Promise<Here | null> {
  const { locale, forum: slug } = await params
  const [forum, programme] = await Promise.all([cachedForum(slug), cachedProgramme(slug)])
  return forum && { locale: asLocale(locale), forum, programme }
}

type Words = Awaited<ReturnType<typeof getTranslations<'agenda'>>>
type Told = { path: string; title: string; description: string }

/** What a page below a forum says of itself; nothing when there is no such page. */
export async function aboutPart(
  here: Here | null,
  tell: (t: Words, name: string) => Told | null,
  searched = true,
): Promise<Metadata> {
  if (!here) return {}
  const { locale, forum } = here
  const name = markedWords(forum.name, locale)
  const told = tell(await getTranslations({ locale, namespace: 'agenda' }), name)
  if (!told) return {}
  return aboutPage({
    path: `/forums/${forum.slug}${told.path}`,
    locale,
    title: `${told.title} · ${name}`,
    description: told.description,
    indexed: searched && !forum.demonstration,
  })
}
