/** What `differentia start` says of how chats are set up. */
export const CHATS_HELP = `\
Slack is served where SLACK_BOT_TOKEN is set with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); in many workspaces
where SLACK_CLIENT_ID and SLACK_CLIENT_SECRET take its place, Discord where
DISCORD_TOKEN is, with DISCORD_PUBLIC_KEY over HTTP as well. HOST, PORT, PUBLIC_URL, SLACK_CLIENT_ID, SLACK_CLIENT_SECRET,
DISCORD_CLIENT_ID, DISCORD_CLIENT_SECRET, PROXIES, WEB_WORKSPACE, METRICS_TOKEN, DATA_DIR or DATABASE_URL, ENCRYPTION_KEYS,
GRACE_DAYS, GLOSSARY_MEGABYTES, PERSON_PER_MINUTE, WORKSPACE_PER_MINUTE and LOG_LEVEL may be set as well; .env.example says more.`;
