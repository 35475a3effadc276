import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { organisedForum } from '@/app/_server/guards'
import { ButtonLink } from '@/components/ui/button'
import { isPublic } from '@/domain/forum/phase'
import { forumPreview } from '@/domain/forum/queries/public'
import { programmePreview } from '@/domain/programme/queries/public'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { WholeForum } from '../../../forums/[forum]/_parts/whole-forum'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** A draft is read by its team only: never stored. */
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('organise.preview')
  return { title: t('title'), robots: { index: false } }
}

/** The public page as it is now, published or not. It stands here because it is made of the public page's own parts. */
export default async function Preview({ params }: Props) {
  const { locale, slug } = await params
  setRequestLocale(asLocale(locale))
  const scope = await organisedForum(slug)
  const at = now()
  const [t, forum, { sessions }] = await Promise.all([
    getTranslations('organise.preview'),
    forumPreview(scope, at),
    programmePreview(scope),
  ])
  if (!forum) notFound()
  return (
    <>
      <aside
        aria-label={t('title')}
        className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-ink border-b bg-sheet px-5 py-2 sm:px-8 print:hidden"
      >
        <p className="font-semibold">{t(isPublic(forum, at) ? 'bannerPublished' : 'banner')}</p>
        <ButtonLink href={`/organise/${slug}`}>{t('back')}</ButtonLink>
      </aside>
      <WholeForum forum={forum} sessions={sessions} at={at} />
    </>
  )
}
