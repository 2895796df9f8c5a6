# On the instance, with application.yml in the working directory. The container shares the host's
# network: Vitrine stays on loopback, and the instance's credentials need no higher hop limit.
docker run --detach --name vitrine --restart unless-stopped --network host \
  --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
  --volume "$PWD/application.yml:/vitrine/application.yml:ro" vitrine

# Or with a network of its own. Then Vitrine listens on the container's address, which it refuses
# unless people sign in, and the metadata service is one hop further away: hop limit 2.
aws ec2 modify-instance-metadata-options --instance-id <instance> \
  --http-endpoint enabled --http-tokens required --http-put-response-hop-limit 2
docker run --detach --name vitrine --restart unless-stopped --publish 127.0.0.1:8080:8080 \
  --env SERVER_ADDRESS=0.0.0.0 \
  --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
  --volume "$PWD/application.yml:/vitrine/application.yml:ro" vitrine
