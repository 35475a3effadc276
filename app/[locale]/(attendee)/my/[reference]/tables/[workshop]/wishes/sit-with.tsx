import { useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import type { OwnWishes } from '@/domain/workshops/queries/wishes'
import { Press } from '../../../agenda/_parts/press'
import { answerAsk, withdrawAsk } from '../../actions'
import { AskForm } from './ask-form'

type Props = { wishes: OwnWishes; reference: string }

const line = 'flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-line border-b py-4 first:border-t'

/** Whoever asks to sit with the reader: agree or decline, and change one's mind. */
export function Received({ wishes, reference }: Props) {
  const t = useTranslations('tables.received')
  const hidden = { reference, workshop: wishes.workshopId }
  return (
    <section aria-labelledby="received" className="flex flex-col gap-4">
      <Heading level={2} size="block" id="received">
        {t('title')}
      </Heading>
      <p className="max-w-text text-15 text-soft">{t('text')}</p>
      <ul>
        {wishes.received.map(({ sitWithId, from, everyRound, answer }) => (
          <li key={sitWithId} className={line}>
            <span>
              <strong>{from}</strong> {wishes.changing && <>· {t(everyRound ? 'everyRound' : 'firstRound')} </>}
              {answer && <span className="text-soft">({t(`is.${answer}`)})</span>}
            </span>
            <span className="flex flex-wrap gap-3">
              {answer !== 'agreed' && (
                <Press action={answerAsk} hidden={{ ...hidden, sitWith: sitWithId, agrees: 'yes' }} variant="solid">
                  {t('agree')} <span className="sr-only">{from}</span>
                </Press>
              )}
              {answer !== 'declined' && (
                <Press action={answerAsk} hidden={{ ...hidden, sitWith: sitWithId, agrees: 'no' }}>
                  {t(answer === 'agreed' ? 'noLonger' : 'decline')} <span className="sr-only">{from}</span>
                </Press>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whom the reader asked for; nothing tells whether they are registered before they agree. */
export function Asked({ wishes, reference }: Props) {
  const t = useTranslations('tables.asked')
  const hidden = { reference, workshop: wishes.workshopId }
  return (
    <section aria-labelledby="asked" className="flex flex-col gap-4 border-line border-t pt-8">
      <Heading level={2} size="block" id="asked">
        {t('title')}
      </Heading>
      <p className="max-w-text text-15 text-soft">{t('text')}</p>
      <ul>
        {wishes.asked.map(({ sitWithId, email, everyRound, agreedBy }) => (
          <li key={sitWithId} className={line}>
            <span className="flex min-w-0 flex-col gap-1">
              <span className="break-words font-semibold">{agreedBy ?? email}</span>
              <span className="flex flex-wrap items-center gap-2 text-15 text-soft">
                {wishes.changing && t(everyRound ? 'everyRound' : 'firstRound')}
                <Badge tone={agreedBy ? 'ok' : 'neutral'} shape={agreedBy ? 'tick' : 'clock'}>
                  {t(agreedBy ? 'agreed' : 'waiting')}
                </Badge>
              </span>
            </span>
            <Press action={withdrawAsk} hidden={{ ...hidden, sitWith: sitWithId }} variant="quiet">
              {t('withdraw')} <span className="sr-only">{agreedBy ?? email}</span>
            </Press>
          </li>
        ))}
      </ul>
      <AskForm
        key={wishes.asked.length}
        reference={reference}
        workshopId={wishes.workshopId}
        changing={wishes.changing}
      />
    </section>
  )
}
