import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { aboutPart, forumHere } from '../../../_programme/about-part'
import { MySelection } from '../../../_programme/my-selection'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

/** The same page for everybody, and what is in it depends on the phone: nothing for search engines. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return aboutPart(
    await forumHere(params),
    (t, name) => ({ path: '/agenda', title: t('mine.title'), description: t('mine.description', { name }) }),
    false,
  )
}

export default async function AgendaPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await forumHere(params)
  if (!here) notFound()
  return <MySelection forum={here.forum} programme={here.programme} at={now()} />
}
