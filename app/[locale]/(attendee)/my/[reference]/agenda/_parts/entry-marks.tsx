import { useTranslations } from 'next-intl'
import { SeatLabel } from '@/components/programme/seat-label'
import { Badge } from '@/components/ui/badge'
import { T } from '@/components/ui/translated'
import type { AgendaEntry } from '@/domain/registration/agenda'

/** What a session is to this person, each in a word with its shape. */
export function EntryMarks({ entry }: { entry: AgendaEntry }) {
  const t = useTranslations('seats.mark')
  const { session, seat, position, starred, hats, change, count } = entry
  const none = !session.cancelled && seat === null && !starred && hats.length === 0 && change === null && count === null
  if (none) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {session.cancelled && (
        <li>
          <Badge tone="live" shape="cross">
            {t('cancelled')}
          </Badge>
        </li>
      )}
      {!session.cancelled && change !== null && change !== 'cancelled' && (
        <li>
          <Badge tone="accent" shape="dot">
            {t(`change.${change}`)}
          </Badge>
        </li>
      )}
      {seat === 'SEATED' && (
        <li>
          <Badge tone="ok" shape="tick">
            {t('seated')}
          </Badge>
        </li>
      )}
      {seat === 'WAITING' && (
        <li>
          <Badge tone="warn" shape="clock">
            {t('waiting', { position: position ?? 1 })}
          </Badge>
        </li>
      )}
      {hats.map((hat) => (
        <li key={hat}>
          <Badge tone="accent" shape="half">
            {t(`hat.${hat}`)}
          </Badge>
        </li>
      ))}
      {starred && (
        <li>
          <Badge shape="dot">{t('starred')}</Badge>
        </li>
      )}
      {seat === null && count !== null && !session.cancelled && (
        <li>
          <SeatLabel {...count} />
        </li>
      )}
    </ul>
  )
}

/** What else of one's own is at the same time, in words. */
export function EntryClashes({ entry }: { entry: AgendaEntry }) {
  const t = useTranslations('seats.clash')
  if (entry.clashes.length === 0) return null
  return (
    <ul className="flex max-w-text flex-col gap-1 text-15 text-warn">
      {entry.clashes.map(({ slug, title, seated }) => (
        <li key={slug}>
          {t.rich(entry.seat === 'WAITING' && seated ? 'passedOver' : 'meanwhile', {
            session: () => (
              <a href={`#${slug}`} className="font-semibold underline underline-offset-4">
                <T value={title} unmarked />
              </a>
            ),
          })}
        </li>
      ))}
    </ul>
  )
}
