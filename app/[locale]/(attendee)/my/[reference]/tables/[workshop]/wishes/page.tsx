import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { T } from '@/components/ui/translated'
import { asLocale } from '@/domain/shared/locale'
import { ownWishes } from '@/domain/workshops/queries/wishes'
import { now } from '@/lib/clock'
import { TablesPage } from '../../_parts/tables-page'
import { actIn } from '../../said'
import { Asked, Received } from './sit-with'
import { WishForm } from './wish-form'

type Props = {
  params: Promise<{ locale: string; reference: string; workshop: string }>
  searchParams: Promise<{ said?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: asLocale((await params).locale), namespace: 'tables.wish' })
  return { title: t('title'), robots: { index: false } }
}

export default async function WishesPage({ params, searchParams }: Props) {
  const { locale, reference, workshop } = await params
  const scope = await ownRegistration(reference)
  const [all, { said }, t] = await Promise.all([ownWishes(scope, now()), searchParams, getTranslations('tables.wish')])
  const wishes = all.find(({ workshopId }) => workshopId === workshop)
  if (!wishes) notFound()
  if (!wishes.open) redirect(`/${locale}/my/${reference}/tables`)
  return (
    <TablesPage
      back={{ href: `/my/${reference}/tables`, label: t('back') }}
      title={t('title')}
      lead={<T value={wishes.session} />}
      said={actIn(said)}
    >
      <div className="flex flex-col gap-12">
        {wishes.received.length > 0 && <Received wishes={wishes} reference={reference} />}
        <WishForm wishes={wishes} reference={reference} />
        <Asked wishes={wishes} reference={reference} />
      </div>
    </TablesPage>
  )
}
