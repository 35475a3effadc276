'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, ButtonAnchor } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { EditedSession } from '@/domain/programme/edited-session'
import { valuesOf } from '@/domain/programme/edited-session'
import type { SessionPart } from '@/domain/programme/meanwhile'
import { useFormState } from '../../../../_form/action-form'

/** What the action answers when somebody else was faster. */
export type MeanwhileAnswer = {
  version: number
  by: string | null
  changes: { part: SessionPart; both: boolean; now: string }[]
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The state of the session this form began with, sent back with it: it does not follow the page. */
export function SeenFields({ session }: { session: EditedSession }) {
  const { values } = useFormState()
  const [seen] = useState(() => ({
    version: one(values?.version) ?? String(session.version),
    seen: one(values?.seen) ?? JSON.stringify(valuesOf(session)),
  }))
  return Object.entries(seen).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

/** Somebody else saved meanwhile: what they changed, and the choice between both. */
export function MeanwhileNotice({ address }: { address: string }) {
  const t = useTranslations('programme.meanwhile')
  const part = useTranslations('programme.part')
  const { refusal, answer } = useFormState()
  if (refusal !== 'changed-meanwhile' || !answer) return null
  const { version, by, changes } = answer as MeanwhileAnswer
  return (
    <Notice
      kind="warning"
      live
      title={by ? t('titleBy', { name: by }) : t('title')}
      action={
        <>
          <Button type="submit" name="onTop" value={String(version)}>
            {t('onTop')}
          </Button>
          <ButtonAnchor href={address} variant="quiet">
            {t('theirs')}
          </ButtonAnchor>
        </>
      }
    >
      {changes.length === 0 ? (
        <p>{t('same')}</p>
      ) : (
        <>
          <p>{t('lead')}</p>
          <dl className="my-3">
            {changes.map((change) => (
              <div key={change.part} className="border-line border-t py-2">
                <dt className="font-semibold text-ink">{part(change.part)}</dt>
                <dd className="whitespace-pre-line break-words">{t('now', { value: change.now || t('nothing') })}</dd>
                <dd className="text-15">{t(change.both ? 'yoursToo' : 'theirsOnly')}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>{t('choice')}</p>
    </Notice>
  )
}
