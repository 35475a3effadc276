import { useTranslations } from 'next-intl'
import type { EditedHat, EditedSession } from '@/domain/programme/edited-session'
import { ActButton } from '../../../../_form/act-button'
import { keepBack, noteAnswer } from '../actions'
import { HatState } from '../hat-state'

type Props = { slug: string; session: EditedSession }

/** Who was asked, what they said, and whether the next release tells of them: two separate steps. */
export function Answers({ slug, session }: Props) {
  const t = useTranslations('programme.answer')
  const kinds = useTranslations('programme.hatKind')
  const about = (hat: EditedHat) => ({ forum: slug, id: session.id, hat: hat.id })
  return (
    <ul className="-mt-2">
      {session.hats.flatMap((hat) => {
        const name = hat.person?.name
        if (name === undefined) return []
        const answers = [
          { answer: 'confirmed', word: t('confirm'), label: t('confirmFor', { name }), shown: !hat.confirmed },
          { answer: 'declined', word: t('decline'), label: t('declineFor', { name }), shown: !hat.declined },
          { answer: 'open', word: t('reopen'), label: t('reopenFor', { name }), shown: hat.confirmed || hat.declined },
        ]
        return (
          <li
            key={hat.id}
            className="grid items-center gap-x-6 gap-y-2 border-line border-b py-3 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
              <p>
                <span className="font-semibold">{name}</span>
                <span className="text-15 text-soft"> · {kinds(hat.kind)}</span>
              </p>
              <HatState hat={hat} />
            </div>
            <div className="-ms-5 flex flex-wrap lg:ms-0">
              {answers
                .filter(({ shown }) => shown)
                .map(({ answer, word, label }) => (
                  <ActButton
                    key={answer}
                    action={noteAnswer}
                    hidden={{ ...about(hat), answer }}
                    variant="quiet"
                    label={label}
                  >
                    {word}
                  </ActButton>
                ))}
              <ActButton
                action={keepBack}
                hidden={{ ...about(hat), heldBack: hat.heldBack ? 'no' : 'yes' }}
                variant="quiet"
                label={t(hat.heldBack ? 'announceOf' : 'holdBackOf', { name })}
              >
                {t(hat.heldBack ? 'announce' : 'holdBack')}
              </ActButton>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
