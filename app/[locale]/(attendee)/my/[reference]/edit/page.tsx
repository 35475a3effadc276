import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { registrationTerms } from '@/domain/registration/queries/public'
import { asLocale } from '@/domain/shared/locale'
import { formatDay } from '@/i18n/dates'
import { SubPage } from '../_parts/sub-page'
import { saveAnswers, saveConsents } from '../actions'
import { ConsentsForm } from './consents-form'
import { EditForm } from './edit-form'
import { typedOf } from './typed'

type Props = { params: Promise<{ locale: string; reference: string }> }

export default async function EditPage({ params }: Props) {
  const { locale, reference } = await params
  const own = await ownView(await ownRegistration(reference))
  if (!own.mayChange) redirect(`/${locale}/my/${reference}`)
  const terms = await registrationTerms(own.forum.slug)
  const deletedOn = terms?.sensitiveUntil ?? own.forum.endsAt
  const t = await getTranslations('my.edit')
  return (
    <SubPage reference={reference} title={t('title')} lead={t('lead')}>
      <EditForm
        reference={reference}
        definition={own.definition}
        typeId={own.type.id}
        start={typedOf(own)}
        needsDeletedOn={formatDay(deletedOn, own.forum.timeZone, asLocale(locale), { year: true, weekday: false })}
        action={saveAnswers}
      />
      {own.definition.consents.length > 0 && (
        <ConsentsForm
          reference={reference}
          consents={own.definition.consents}
          given={own.consents.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ id }) => id)}
          action={saveConsents}
        />
      )}
    </SubPage>
  )
}
