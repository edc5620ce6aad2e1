### What each group of permissions is about, and what it lets us read.

unlock-heading-start = Begin here: policies, GDAP, security score
unlock-why-start = Reads Conditional Access, GDAP relationships, Microsoft’s partner security score and your licences.
unlock-heading-directory = People, groups and roles
unlock-why-directory = Reads who is an administrator or technician, so that each can be judged by name.
unlock-heading-privilegedGroups = Eligible members of groups
unlock-why-privilegedGroups = Reads who may activate membership of a group (Privileged Identity Management).
unlock-heading-methods = Sign-in methods and sign-ins
unlock-why-methods = Reads which sign-in methods people have registered, and from what devices administrators sign in.
unlock-heading-devices = Devices (Microsoft Intune)
unlock-why-devices = Reads how many devices comply and are protected, and which devices administrators use.
unlock-heading-risk = Users at risk
unlock-why-risk = Reads whom Microsoft takes for compromised, and who is told of it (Microsoft Entra ID P2).
unlock-heading-apps = Apps and Secure Score
unlock-why-apps = Reads which apps hold secrets for Partner Center, and Microsoft Secure Score.
unlock-heading-contracts = Customers by contract
unlock-why-contracts = Reads the whole directory; used only for the list of your customers. Partner Center has that list, too.
unlock-heading-lighthouse = Microsoft 365 Lighthouse
unlock-why-lighthouse = Reads how many of each customer’s users are registered for MFA.
unlock-heading-partnerCenter = Partner Center
unlock-why-partnerCenter = Reads your customers, their delegated access (DAP), Azure costs and budgets, the activity log, and calls without MFA.
unlock-heading-arm = Azure
unlock-why-arm = Reads Azure subscriptions that you can see, their budgets and anomaly alerts.
