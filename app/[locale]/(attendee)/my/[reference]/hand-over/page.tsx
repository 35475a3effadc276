import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { holdsSeat } from '@/domain/registration/seats'
import { SubPage } from '../_parts/sub-page'
import { giveToColleague } from '../actions'
import { HandOverForm } from './hand-over-form'

type Props = { params: Promise<{ locale: string; reference: string }> }

export default async function HandOverPage({ params }: Props) {
  const { locale, reference } = await params
  const own = await ownView(await ownRegistration(reference))
  if (!own.mayChange || !holdsSeat(own.status)) redirect(`/${locale}/my/${reference}`)
  const t = await getTranslations('my.handOver')
  return (
    <SubPage reference={reference} title={t('title')} lead={t('lead')}>
      <p className="max-w-text border-edge border-s-3 ps-4 text-15">{t('kept')}</p>
      {own.type.requiresApproval && <p className="max-w-text text-15">{t('approval')}</p>}
      <HandOverForm reference={reference} action={giveToColleague} />
    </SubPage>
  )
}
