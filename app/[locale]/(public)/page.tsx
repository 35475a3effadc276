import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cachedForums } from '@/app/_server/cached'
import { Page, Section } from '@/components/layout/page'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { RoundTable } from '@/components/ui/round-table'
import { asLocale } from '@/domain/shared/locale'
import { now } from '@/lib/clock'
import { aboutPage } from './_parts/about-page'
import { ForumList } from './_parts/forum-list'
import { PublicFrame } from './_parts/public-frame'
import { roundSeats } from './_parts/round-seats'
import { Tours } from './_parts/tours'

type Props = { params: Promise<{ locale: string }> }

export const revalidate = 60
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = asLocale((await params).locale)
  const t = await getTranslations({ locale, namespace: 'public' })
  return aboutPage({ path: '', locale, description: t('home.lead') })
}

export default async function HomePage({ params }: Props) {
  const locale = asLocale((await params).locale)
  setRequestLocale(locale)
  const t = await getTranslations('public.home')
  const forums = await cachedForums()
  const at = now()
  const coming = forums.filter((forum) => new Date(forum.endsAt) > at)
  const past = forums.filter((forum) => new Date(forum.endsAt) <= at).reverse()
  return (
    <PublicFrame>
      <Page>
        <div className="mb-10 grid items-center gap-8 lg:grid-cols-[1fr_22rem] lg:gap-16">
          <div className="flex flex-col gap-5">
            <Heading level={1} size="hero">
              {t('title')}
            </Heading>
            <p className="max-w-text text-21">{t('lead')}</p>
          </div>
          <RoundTable seats={roundSeats} theme={1} className="max-lg:hidden print:hidden" />
        </div>
        {forums.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        {forums.length > 0 && (
          <Section id="coming" title={t('coming')}>
            {coming.length > 0 ? (
              <ForumList forums={coming} at={at} />
            ) : (
              <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
            )}
          </Section>
        )}
        <Tours forums={forums} at={at} />
        {past.length > 0 && (
          <Section id="past" title={t('past')}>
            <ForumList forums={past} at={at} />
          </Section>
        )}
      </Page>
    </PublicFrame>
  )
}
