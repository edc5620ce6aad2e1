### English: the dashboard's words of sign-in protection.

## Sign-in protection

view-protection = Sign-in protection
protection-heading = Who is protected by what
protection-text = What a sign-in demands of each kind of people, and what they have registered. Whoever is in two classes is counted in both; open a number to see the people and the policy that decides.
matrix-caption = People by class, and how many of them are protected in full at every sign-in
matrix-people = People
matrix-count = { $count ->
    [one] one person
   *[other] { $count } people
}
matrix-count-at-least = { $count ->
    [one] one person at least
   *[other] { $count } people at least
}
matrix-cell = { $yes } of { $total }
matrix-in-part = { $count } in part
matrix-unknown = { $count } not known
matrix-nobody = There is nobody of this kind.
matrix-nobody-seen = Nobody of this kind was seen, but not everything could be read.
matrix-unread = Not known.
people-undeclared = none declared in the settings
people-emergencyAccounts = Emergency access accounts
people-globalAdministrators = Global Administrators
people-administrators = All administrators
people-technicians = Technicians
people-members = All members
people-internalGuest = Internal guests
people-b2bCollaborationGuest = B2B collaboration guests
people-b2bCollaborationMember = B2B collaboration members
people-unknown = No class of people has the id “{ $id }”
people-unknown-text = The address may be mistyped.
people-heading = { $people }: { $protection }
people-name = Person
people-caption = People, and how their sign-in is protected
people-search = Search people
people-count = { $count ->
    [one] One person.
   *[other] { $count } people.
}
people-count-torn = { $count ->
    [one] One person was seen.
   *[other] { $count } people were seen.
} There may be more: { $cause }
state-yes = Yes
state-inPart = In part
state-no = No
state-unknown = Not known
protects-mfa = MFA
protects-mfa-text = “Yes” means: MFA is demanded at every sign-in.
protects-phishingResistant = Phishing-resistant MFA
protects-phishingResistant-text = “Yes” means: a method that no phishing site can relay is demanded at every sign-in.
protects-compliantDevice = Compliant device
protects-compliantDevice-text = “Yes” means: a device that is looked after is demanded at every sign-in.
protects-legacyBlock = Legacy authentication blocked
protects-legacyBlock-text = “Yes” means: clients that know only a password are kept out.
protects-userRisk = User risk answered
protects-userRisk-text = “Yes” means: whoever Microsoft takes for compromised is stopped, or must change the password.
protects-signInRisk = Sign-in risk answered
protects-signInRisk-text = “Yes” means: a sign-in that looks like somebody else’s is stopped, or must pass MFA.
protects-method = MFA method registered
protects-method-text = “Yes” means: they have registered a method that does for MFA.
protects-resistantMethod = Phishing-resistant method registered
protects-resistantMethod-text = “Yes” means: they have registered a method that no phishing site can relay.
protects-by-registration = What is registered
protects-certificates = Certificates are allowed, and nobody registers those.
protects-gap = { $source }: { $cause }
