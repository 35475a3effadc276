import { getTranslations } from 'next-intl/server'

/** The words of the form, for the browser: this page needs few of the organiser's. */
export async function personWords() {
  const t = await getTranslations('organise.registration')
  return {
    givenName: t('givenName'),
    familyName: t('familyName'),
    email: t('email'),
    phone: t('phone'),
    function: t('function'),
    organisation: t('organisation'),
    territory: t('territory'),
    typeId: t('type'),
    locale: t('locale'),
    diet: t('diet'),
    access: t('access'),
    joinWaitingList: t('joinWaitingList'),
    person: t('person'),
    answered: t('answered'),
    sensitive: t('sensitive'),
    consents: t('consents'),
    consentsHelp: t('consentsHelp'),
    sending: t('sending'),
  }
}

export type PersonWords = Awaited<ReturnType<typeof personWords>>
