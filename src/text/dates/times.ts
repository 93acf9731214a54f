import {alone, type DatePattern, relative} from './form.ts'

/** Times of day, with what tells that they are no scores, shares or verses. */

const zone = String.raw`(?:GMT|UTC|BST|CET|CEST|EET|EEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|PT|IST|JST|AEST|AEDT|KST|MSK|local\stime|Eastern\s(?:[Tt]ime)?|Pacific\s(?:[Tt]ime)?)`
const half = String.raw`(?:[ap]\.m\.|[AP]\.M\.|[ap]m|[AP]M)(?!\w)`
const hour = String.raw`(?:[01]?\d|2[0-4])`
const clock = String.raw`${hour}:[0-5]\d(?::[0-5]\d)?`
const asked = String.raw`(?<=\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout)\s)`

const read = () => relative

export const times: readonly DatePattern[] = [
  {
    form: 'time',
    needs: ['clock'],
    pattern: alone(String.raw`(?:${clock}|${hour}(?:\.[0-5]\d)?)\s?${half}(?:\s\(?${zone}\)?)?`),
    read
  },
  {
    form: 'time',
    needs: ['clock'],
    pattern: alone(String.raw`(?:${clock}|${hour}[0-5]\d)\s${zone}`),
    read
  },
  {
    form: 'time',
    needs: ['clock'],
    pattern: alone(String.raw`${asked}(?:[01]\d|2[0-3]|\d(?=:)):[0-5]\d`),
    read
  },
  {
    form: 'time',
    needs: ['clock'],
    pattern: alone(String.raw`${asked}(?:noon|midnight)|(?:[Nn]oon|[Mm]idnight)(?=\son\s)`),
    read
  }
]
