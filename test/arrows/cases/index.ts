import type { Case } from "../case.ts";
import { conditions } from "./conditions.ts";
import { lists } from "./lists.ts";
import { numbers } from "./numbers.ts";
import { syntax } from "./syntax.ts";
import { texts } from "./texts.ts";

export const cases: readonly Case[] = [...syntax, ...conditions, ...numbers, ...texts, ...lists];
