import { useTranslations } from 'next-intl'
import { ButtonAnchor } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import type { Locale } from '@/domain/shared/locale'
import type { tableLinks, WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { env } from '@/lib/env'
import { ActButton } from '../../../../../_form/act-button'
import { Confirm } from '../../../../../_form/confirm'
import { withdrawLinks } from '../actions'

type Props = {
  slug: string
  workshop: WorkshopSetup
  table: WorkshopSetup['tables'][number]
  link: Awaited<ReturnType<typeof tableLinks>>[number]
  locale: Locale
}

const kinds = ['HOST', 'RAPPORTEUR'] as const

/** The links by which the host and the rapporteur open the page of their table: to copy, to mail, to withdraw. */
export function TableLinks({ slug, workshop, table, link, locale }: Props) {
  const t = useTranslations('setup.table')
  const roles = useTranslations('workshops.role')
  return (
    <>
      <p className="mb-4 max-w-text text-soft">{t('linksText')}</p>
      <ul className="mb-4">
        {kinds.map((kind) => {
          const token = kind === 'HOST' ? link.host : link.rapporteur
          const address = `${env().PUBLIC_URL}/${locale}/tables/open/${token}`
          const holder = table.roles.find((role) => role.kind === kind)
          const mail = new URLSearchParams({
            subject: t('mailSubject', { number: table.number }),
            body: `${t('mailBody', { number: table.number })}\n\n${address}\n`,
          })
          return (
            <li
              key={kind}
              className="grid items-center gap-x-6 gap-y-2 border-line border-b py-3 first:pt-0 md:grid-cols-[minmax(0,1fr)_auto]"
            >
              <div className="min-w-0">
                <p className="font-semibold">
                  {roles(kind)}
                  {holder && <span className="font-normal"> – {holder.name}</span>}
                </p>
                <p className="break-all text-13 text-soft">{address}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                <CopyButton text={address}>
                  {t('copy')}
                  <span className="sr-only"> – {roles(kind)}</span>
                </CopyButton>
                <ButtonAnchor href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
                  {t('mail')}
                  <span className="sr-only"> – {roles(kind)}</span>
                </ButtonAnchor>
              </div>
            </li>
          )
        })}
      </ul>
      <Confirm label={t('withdraw')} variant="danger">
        <p>{t('withdrawText')}</p>
        <ActButton
          action={withdrawLinks}
          hidden={{ forum: slug, workshop: workshop.id, table: table.tableId }}
          variant="danger"
          done={t('withdrawn')}
        >
          {t('withdrawYes')}
        </ActButton>
      </Confirm>
    </>
  )
}
