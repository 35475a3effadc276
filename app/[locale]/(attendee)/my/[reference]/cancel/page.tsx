import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ownRegistration } from '@/app/_server/guards'
import { ActForm } from '@/components/forms/act-form'
import { ButtonLink } from '@/components/ui/button'
import { ownRegistration as ownView } from '@/domain/registration/queries/attendee'
import { Link } from '@/i18n/navigation'
import { todos } from '../_parts/state'
import { SubPage } from '../_parts/sub-page'
import { cancel } from '../actions'

type Props = { params: Promise<{ locale: string; reference: string }> }

/** A page and not a dialog: it works without scripts, and nobody cancels by a slip of the thumb. */
export default async function CancelPage({ params }: Props) {
  const { locale, reference } = await params
  const own = await ownView(await ownRegistration(reference))
  const possible = todos(own)
  if (!possible.includes('cancel')) redirect(`/${locale}/my/${reference}`)
  const t = await getTranslations('my.cancel')
  const about = own.status === 'WAITLISTED' ? 'Waiting' : own.status === 'PENDING' ? 'Request' : ''
  return (
    <SubPage reference={reference} title={t(`title${about}`)} lead={t(`lead${about}`)}>
      {possible.includes('hand-over') && (
        <p className="max-w-text">
          <Link href={`/my/${reference}/hand-over`} className="text-link">
            {t('handOver')}
          </Link>
        </p>
      )}
      <div className="flex flex-col gap-3 sm:flex-row">
        <ActForm
          action={cancel}
          hidden={{ reference }}
          submit={t(`submit${about}`)}
          sending={t('sending')}
          variant="danger"
        />
        <ButtonLink href={`/my/${reference}`} size="large">
          {t(`keep${about}`)}
        </ButtonLink>
      </div>
    </SubPage>
  )
}
