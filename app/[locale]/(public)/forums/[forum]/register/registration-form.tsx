'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type FocusEvent, useMemo, useState } from 'react'
import { CheckedForm, type Inside } from '@/components/forms/checked-form'
import { SendButton } from '@/components/forms/send-button'
import type { SendForm } from '@/components/forms/sent-form'
import { ConsentFields } from '@/components/registration/consent-fields'
import { useFormLabels } from '@/components/registration/form-labels'
import { NeedsFields } from '@/components/registration/needs-fields'
import { PersonFields } from '@/components/registration/person-fields'
import { QuestionList } from '@/components/registration/question-list'
import { seatType } from '@/components/registration/seat-mark'
import { StepFields, StepsBar, StepsPanel } from '@/components/registration/steps'
import { type Seats, TypeCards } from '@/components/registration/type-cards'
import { WaitingChoice } from '@/components/registration/waiting-choice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { FormDefinition } from '@/domain/registration/form'
import { valuesFromForm } from '@/domain/registration/form-data'
import type { RegistrationValues } from '@/domain/registration/schema'
import { stepsOf } from './form-steps'
import { PrivacyNotice } from './privacy-notice'
import { schemaWithSeats } from './seats-schema'

type Props = {
  definition: FormDefinition
  seats: readonly Seats[]
  offerHours: number
  needsDeletedOn: string
  idempotencyKey: string
  action: SendForm
}

/** Health data never leaves the form but to the server. */
const neverKept = ['diet', 'access']

/** The last seat went while one was typing: the waiting list is to be chosen. */
const fullIsWaiting = { 'quota-full': ['joinWaitingList', 'waiting-list'] } as const

export function RegistrationForm(props: Props) {
  const { definition, seats } = props
  const t = useTranslations('register')
  const [current, setCurrent] = useState(0)
  const schema = useMemo(() => schemaWithSeats(definition, seats), [definition, seats])
  const labels = useFormLabels(definition)

  function follow(event: FocusEvent) {
    const step = event.target.closest<HTMLElement>('[data-step]')?.dataset.step
    if (step !== undefined) setCurrent(Number(step))
  }

  return (
    <CheckedForm<RegistrationValues>
      action={props.action}
      schema={schema}
      read={valuesFromForm}
      labels={labels}
      onFocus={follow}
      keep={{ as: `register:${definition.slug}`, except: neverKept }}
      faultOf={fullIsWaiting}
      found={(forget) => (
        <div className="mb-6 max-w-form">
          <Notice action={<Button onClick={forget}>{t('kept.forget')}</Button>}>{t('kept.restored')}</Notice>
        </div>
      )}
      className="grid gap-x-16 lg:grid-cols-[minmax(0,40rem)_1fr]"
      summaryClassName="lg:col-start-1 mb-8"
    >
      {(inside) => <Steps {...props} {...inside} current={current} />}
    </CheckedForm>
  )
}

type StepsProps = Props & Inside<RegistrationValues> & { current: number }

function Steps({
  definition,
  seats,
  offerHours,
  needsDeletedOn,
  idempotencyKey,
  live,
  pending,
  refusal,
  sent,
  current,
}: StepsProps) {
  const t = useTranslations('register')
  const chosen = definition.types.find(({ id }) => id === live.typeId)
  const room = seats.find(({ typeId }) => typeId === live.typeId)
  const full = room?.state === 'full' || (refusal === 'quota-full' && sent?.typeId === live.typeId)
  const steps = stepsOf(definition, live, current, full).map((step) => ({ ...step, title: t(`steps.${step.id}`) }))
  const number = (id: string) => steps.findIndex((step) => step.id === id) + 1
  const table = { steps, current, colour: seatType(chosen?.colour ?? 1) }
  const submit = full ? 'wait' : chosen?.requiresApproval ? 'request' : 'register'
  return (
    <>
      <div className="lg:order-last lg:row-span-2">
        <StepsBar {...table} />
        <div className="lg:sticky lg:top-8">
          <StepsPanel {...table} />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-12">
        <input type="hidden" name="forum" value={definition.slug} />
        <input type="hidden" name="locale" value={useLocale()} />
        <input type="hidden" name="idempotencyKey" value={String(sent?.idempotencyKey ?? idempotencyKey)} />
        <StepFields id="person" number={number('person')} title={t('steps.person')}>
          <PersonFields />
        </StepFields>
        <StepFields id="type" number={number('type')} title={t('steps.type')}>
          <TypeCards
            types={definition.types}
            seats={seats}
            chosen={live.typeId}
            legend={t('type.legend')}
            help={t('type.help')}
          />
          <WaitingChoice full={full} waiting={room?.waiting ?? 0} hours={offerHours} />
        </StepFields>
        {number('questions') > 0 && (
          <StepFields id="questions" number={number('questions')} title={t('steps.questions')}>
            <QuestionList definition={definition} typeId={live.typeId} answers={live.answers} />
          </StepFields>
        )}
        <StepFields id="needs" number={number('needs')} title={t('steps.needs')}>
          <NeedsFields deletedOn={needsDeletedOn} />
        </StepFields>
        <StepFields id="consents" number={number('consents')} title={t('steps.consents')}>
          <ConsentFields consents={definition.consents} />
          <PrivacyNotice notice={definition.privacyNotice} />
          <SendButton pending={pending} sending={t('submit.sending')}>
            {t(`submit.${submit}`)}
          </SendButton>
        </StepFields>
      </div>
    </>
  )
}
