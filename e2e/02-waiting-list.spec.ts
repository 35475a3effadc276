import { expect, test } from '@playwright/test'
import {
  entryOf,
  field,
  fillIn,
  forum,
  open,
  phone,
  registerByJson,
  send,
  stranger,
  submission,
  summaryOf,
  words,
} from './attendee'
import { calendarIn, mailTo } from './mailbox'
import { openToAll } from './open-to-all'

const { register, my, ...said } = words.fr

test.setTimeout(240_000)

test('without JavaScript one registers all the same, after being told what was missing', async ({ browser }) => {
  const page = await phone(browser, { javaScriptEnabled: false })
  const plain = stranger('Blaise', 'Sobre')
  await page.goto(`/fr/forums/${forum}/register`)
  await field(page, register.fields.givenName.label).fill(plain.given)
  await field(page, register.fields.email.label).fill('blaise@')
  await page.getByRole('button', { name: register.submit.register }).click()

  await expect(summaryOf(page).getByRole('link', { name: register.fields.email.label })).toBeVisible()
  await expect(field(page, register.fields.givenName.label)).toHaveValue(plain.given)
  await expect(field(page, register.fields.email.label)).toHaveValue('blaise@')

  await fillIn(page, 'fr', plain, said.town)
  await send(page, 'fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(register.done.confirmed.title)

  await open(page, plain, said.confirmed)
  await page.getByRole('link', { name: my.todo.edit }).click()
  await field(page, register.fields.function.label).fill('Adjoint')
  await page.getByRole('button', { name: my.edit.submit, exact: true }).click()
  await expect(page.getByText(my.changed.edited)).toBeVisible()
  await page.getByRole('link', { name: my.todo.cancel }).click()
  await page.getByRole('button', { name: my.cancel.submit }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.cancelled.title)
  await page.context().close()
})

test('a full profile leads to the waiting list, with its rule and one’s position in it', async ({ browser }) => {
  const page = await phone(browser)
  const patient = stranger('Prudence', 'Attentif')
  await page.goto(`/fr/forums/${forum}/register`)
  await fillIn(page, 'fr', patient, said.full)
  await expect(page.getByRole('heading', { name: register.waiting.title })).toBeVisible()
  await expect(page.getByText(register.waiting.rule)).toBeVisible()
  await openToAll(page)
  await page.getByRole('button', { name: register.submit.wait }).click()
  await expect(summaryOf(page)).toBeFocused()
  await page.getByRole('checkbox', { name: register.fields.joinWaitingList.label }).check()
  await send(page, 'fr', 'wait')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(register.done.waitlisted.title)
  await openToAll(page)

  await open(page, patient, said.waiting)
  await expect(page.getByText(/^Vous êtes \d+e dans la liste$/)).toBeVisible()
  await openToAll(page)
  await page.getByRole('link', { name: my.todo.cancelWaiting }).click()
  await openToAll(page)
  await page.getByRole('button', { name: my.cancel.submitWaiting }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.cancelled.title)
  await page.context().close()
})

test('a freed seat is offered to the first in line, who accepts it', async ({ browser, baseURL }) => {
  const holderPage = await phone(browser)
  const base = await submission(holderPage, said.firm)
  let holder = stranger('Firmin0', 'Assis')
  for (let number = 1; number <= 200; number += 1) {
    const next = stranger(`Firmin${number}`, 'Assis')
    const status = await registerByJson(holderPage.request, base, next, baseURL ?? '')
    if (status === 409) break
    expect(status).toBe(201)
    holder = next
  }

  const page = await phone(browser)
  const first = stranger('Perla', 'Suivante')
  await page.goto(`/fr/forums/${forum}/register`)
  await fillIn(page, 'fr', first, said.firm)
  await expect(page.getByText('Personne n’attend encore')).toBeVisible()
  await page.getByRole('checkbox', { name: register.fields.joinWaitingList.label }).check()
  await send(page, 'fr', 'wait')

  await open(holderPage, holder, said.confirmed)
  await holderPage.getByRole('link', { name: my.todo.cancel }).click()
  await holderPage.getByRole('button', { name: my.cancel.submit }).click()
  await expect(holderPage.getByRole('heading', { level: 1 })).toHaveText(my.head.cancelled.title)

  await open(page, first, said.offered)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.offered.title)
  await openToAll(page)
  await page.getByRole('button', { name: my.offer.accept }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(my.head.confirmed.title)
  await openToAll(page)
  expect(entryOf(calendarIn(await mailTo(page.request, first.email, said.confirmed))).method).toBe('REQUEST')
  await holderPage.context().close()
  await page.context().close()
})
