import { useTranslations } from 'next-intl'
import { ActForm } from '@/components/forms/act-form'
import { Badge } from '@/components/ui/badge'
import { Confirm } from '@/components/ui/confirm'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/input'
import type { OwnSession } from '@/domain/programme/queries/own-hats'
import { answer } from '../actions'

type Props = { person: string; session: OwnSession; mayAnswer: boolean; first: boolean }

/** Yes or no to one session, and how to change it until the forum begins. */
export function AnswerPart({ person, session, mayAnswer, first }: Props) {
  const t = useTranslations('people.own')
  const { sessionId, answer: given } = session
  const hidden = { person, sessionId }
  const note = `note-${sessionId}`
  return (
    <div className="flex flex-col items-start gap-3">
      {given === 'YES' && (
        <Badge tone="ok" shape="tick">
          {t('answered.yes')}
        </Badge>
      )}
      {given === 'NO' && (
        <Badge tone="live" shape="cross">
          {t('answered.no')}
        </Badge>
      )}
      {!mayAnswer && <p className="text-15 text-soft">{t('tooLate')}</p>}
      {mayAnswer && (
        <div className="flex w-full flex-wrap items-start gap-3">
          {given !== 'YES' && (
            <ActForm
              action={answer}
              hidden={{ ...hidden, yes: 'yes' }}
              submit={t(given === 'NO' ? 'yesAfterAll' : 'yes')}
              sending={t('sending')}
              variant={first ? 'solid' : 'outline'}
            />
          )}
          {given !== 'NO' && (
            <Confirm label={t(given === 'YES' ? 'noAfterAll' : 'no')} size="large">
              <ActForm
                action={answer}
                hidden={{ ...hidden, yes: 'no' }}
                submit={t('noSend')}
                sending={t('sending')}
                variant="danger"
              >
                <Field name={note} label={t('note')} help={t('noteHelp')}>
                  <TextArea name="note" rows={3} maxLength={1000} />
                </Field>
              </ActForm>
            </Confirm>
          )}
        </div>
      )}
    </div>
  )
}
