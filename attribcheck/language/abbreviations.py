"""Abbreviations that news copy writes with a full stop, spelt as they are printed.

Source: what the Associated Press and Reuters style guides abbreviate (titles, months, states,
companies), and the forms that Punkt finds in PolNeAR's train part.
"""

from attribcheck.language.wordlist import wordlist

TITLES = wordlist(
    "Adm Ald Amb Assemb Asst Atty Bros Brig Capt Cmdr Col Const Cpl Dep Det Dr Drs Ens Fr Ft Gen"
    " Gens Gov Govs Hon Insp Lieut Lt Maj Messrs Mgr Mlle Mme Mr Mrs Ms Msgr Mt Mx Pfc Pres"
    " Prof Pt Pte Pvt Rep Reps Rev Revs Sen Sens Sgt Spc St Ste Supt"
)
"""Stand before a name, so that a capital after them opens no sentence."""

COUNTED = wordlist("Art Arts Ch Fig Figs No Nos Op Pp Sec Secs Vol Vols")
"""Abbreviations before a number; before anything else, words."""

DATES = wordlist("Jan Feb Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri")

STATES = wordlist(
    "Ala Alta Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mont Neb Nev"
    " Okla Ont Pa Que Sask Tenn Tex Va Vt Wash Wis Wyo"
)

COMPANIES = wordlist("Assn Cie Co Corp Cos Dept Inc Intl Ltd Mfg Natl Plc Univ")

OTHERS = wordlist("Jr Sr Esq Ave Blvd Hwy Pkwy Rd Apt Ph v vs etc approx lb lbs oz mph")

ABBREVIATIONS = TITLES | DATES | STATES | COMPANIES | OTHERS
"""Keep their full stop wherever they stand."""
