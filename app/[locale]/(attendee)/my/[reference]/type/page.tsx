import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { words } from '@/domain/shared/multilingual'
import { seatsFor } from '../_parts/state'
import { SubPage } from '../_parts/sub-page'
import { saveType } from '../actions'
import { TypeForm } from './type-form'

type Props = { params: Promise<{ locale: string; reference: string }> }

export default async function TypePage({ params }: Props) {
  const { locale, reference } = await params
  const own = await ownView(await ownRegistration(reference))
  if (!own.mayChange) redirect(`/${locale}/my/${reference}`)
  const t = await getTranslations('my.type')
  return (
    <SubPage
      reference={reference}
      title={t('title')}
      lead={t('lead', { type: words(own.type.name, await getLocale()) })}
    >
      <TypeForm
        reference={reference}
        types={own.definition.types}
        current={own.type.id}
        seats={seatsFor(own)}
        action={saveType}
      />
    </SubPage>
  )
}
