import { getLocale, getTranslations } from 'next-intl/server'
import { mailPreviews } from '@/app/_server/programme-mails'
import { Notice } from '@/components/ui/notice'
import { Pagination } from '@/components/ui/pagination'
import type { Told } from '@/domain/registration/told'
import type { OrganisedForum } from '@/domain/shared/scope'
import { now } from '@/lib/clock'
import { Block } from '../../../_parts/block'
import { MailLine } from './mail-line'

type Props = { slug: string; scope: OrganisedForum; told: Told; page: number }

/** Mails on one page of the list. */
const size = 20

/** Who would be told, with every mail as it would be sent. */
export async function MailsBlock({ slug, scope, told, page }: Props) {
  const [t, locale] = await Promise.all([getTranslations('releases'), getLocale()])
  const { speakers, attendees, withoutAddress } = told
  const readers = [
    ...speakers.map(({ personId: id, changes }) => ({ kind: 'speaker' as const, id, count: changes.length })),
    ...attendees.map(({ registrationId: id, changes }) => ({ kind: 'attendee' as const, id, count: changes.length })),
  ]
  const total = readers.length
  const here = Math.min(Math.max(1, page), Math.max(1, Math.ceil(total / size)))
  const shown = readers.slice((here - 1) * size, here * size)
  const previews = await mailPreviews(scope, shown, {}, now())
  const to = (target: number) => `/organise/${slug}/programme/releases?mails=${target}#mails`
  const counts = t('form.peopleHelp', { speakers: speakers.length, attendees: attendees.length })
  return (
    <Block id="mails" title={t('mails.title')}>
      <p className="mb-3 max-w-text text-soft">{total === 0 ? t('mails.nobody') : `${counts} ${t('mails.lead')}`}</p>
      <ul>
        {previews.map((mail, index) => {
          const reader = shown[index]
          if (!mail || !reader) return null
          const query = new URLSearchParams({ kind: reader.kind, id: reader.id })
          const src = `/${locale}/organise/${slug}/programme/releases/letter.html?${query}`
          return <MailLine key={reader.id} mail={mail} kind={reader.kind} count={reader.count} src={src} />
        })}
      </ul>
      {total > size && (
        <Pagination
          label={t('mails.pages')}
          previous={here > 1 ? to(here - 1) : null}
          next={here * size < total ? to(here + 1) : null}
          from={(here - 1) * size + 1}
          to={Math.min(here * size, total)}
          total={total}
        />
      )}
      {withoutAddress.length > 0 && (
        <div className="mt-4">
          <Notice kind="warning">
            {t('mails.withoutAddress', { names: withoutAddress.map(({ name }) => name).join(', ') })}
          </Notice>
        </div>
      )}
    </Block>
  )
}
