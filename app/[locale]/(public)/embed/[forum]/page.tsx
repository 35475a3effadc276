import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { setRequestLocale } from 'next-intl/server'
import { asLocale } from '@/domain/shared/locale'
import { aboutPart, forumHere } from '../../_programme/about-part'
import { FramedProgramme } from '../../_programme/framed-programme'

type Props = { params: Promise<{ locale: string; forum: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

/** Search engines are sent to the programme itself. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return aboutPart(
    await forumHere(params),
    (t, name) => ({ path: '/programme', title: t('title'), description: t('description', { name }) }),
    false,
  )
}

/** The programme for the frame of another site: no header, no footer, nothing kept. */
export default async function EmbedPage({ params }: Props) {
  setRequestLocale(asLocale((await params).locale))
  const here = await forumHere(params)
  if (!here) notFound()
  return <FramedProgramme forum={here.forum} programme={here.programme} />
}
